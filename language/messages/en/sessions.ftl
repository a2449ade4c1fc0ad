# Sessions, agendas and bodies.

sessions-title = Sessions
sessions-heading = When the forum meets
sessions-lede = Sessions by date. Days are days at the place of the meeting.
sessions-calendar = Take these dates into your calendar
sessions-bodies-heading = The bodies that meet

## One session

# The title of the page: name and days, since two sessions may have one name.
session-title = { $name }, { $days }
session-bodies = Meeting: { $bodies }
session-meetings-heading = Meetings
session-meeting = Meeting { $number } of { $body }: { $date }, { $time }
meeting-part-formal = formal, for decisions
meeting-part-informal = informal
meeting-part-informal-attributed = informal; what is said is attributed
meeting-part-informal-not-attributed = informal; what is said is not attributed
meeting-moved = moved from another time
meeting-cancelled = cancelled
session-agenda-heading = Agenda
session-no-standing = Nothing is on record about the standing of its agenda.
session-no-items = No agenda item is on record.
session-item-rests-on = Said to rest on { $sources }
session-wordings-heading = { $count ->
    [one] One wording was put forward
   *[other] { $count } wordings were put forward, side by side
}
session-wording-by = Put forward by { $holders }
session-item-questions = Questions on this item
session-questions-heading = Questions raised at this session
session-no-questions = No question raised at this session is on record, besides those on its agenda.
agenda-stands-provisional = The agenda is provisional as of { $date }: circulated, not yet acted upon.
agenda-stands-adopted = The agenda was adopted on { $date }.
agenda-stands-adopted-with-reservations = The agenda was adopted on { $date }, with reservations on record.
agenda-stands-not-adopted = The agenda was put on { $date } and not adopted.

## Bodies

body-kind-plenary = Plenary: all members, deciding
body-kind-thematic-group = Dedicated thematic group
body-kind-review-conference = Review conference
body-officers-heading = Who holds office
body-no-officers = No officer of this body is on record.
body-sessions-heading = Its sessions
body-no-sessions = No session of this body is on record.
body-questions-heading = Questions before it
body-no-questions = No question before this body is on record.
# "Chair: Egriselda López (El Salvador), since 30 March 2026".
officer-since = { $post }: { $name } ({ $member }), since { $from }
officer-until = { $post }: { $name } ({ $member }), from { $from } until { $until }

## Meetings at the desk

meetings-title = Sessions and meetings
meetings-lede = A meeting is scheduled in the civil time of its session. Whether it is formal, and whether what is said in it has a name, can be said with it.
meetings-no-session = No session is on record.
meetings-none = No meeting is scheduled.
meetings-schedule = Schedule a meeting
meetings-schedule-lede = It becomes the next meeting of the session by number. Its times stand as they are agreed, with the time-zone rules of today.
meetings-move = Move to another time
meetings-cancel = Cancel the meeting
meetings-change-lede = The meeting keeps its number. What stood before stays on record.
meetings-session = Session
meetings-meeting = Meeting
meetings-days = Its days
meetings-zone = Its time zone
meetings-body = Who meets
meetings-opens = It opens
meetings-opens-hint = In the time zone of the session.
meetings-closes = It is to close
meetings-part = What part of the work it is
meetings-part-unsaid = Not said
meetings-part-informal = Informal
meetings-part-formal = Formal, for decisions
meetings-attribution = What is said in an informal meeting
meetings-attribution-hint = For an informal meeting alone.
meetings-attribution-unsaid = Not said
meetings-attribution-attributed = Is on record with who said it
meetings-attribution-not-attributed = Is on record without who said it
meetings-date-and-time = { $date }, { $time }
