//! A small forum folded from one act of every kind and a few more.

use procedure::id::PersonId;
use procedure::{Act, By, Forum, Recorded, Seat};

/// Kind and body of each act, in the order of the record.
pub(crate) const ACTS: &[(&str, &str)] = &[
    (
        "document-recorded",
        r#"{"document":"A/1","title":W("First, \"document\"; <title>"),"kind":"report","publisher":"United Nations","certainty":"seen"}"#,
    ),
    (
        "forum-founded",
        r#"{"forum":"small","name":W("Small forum"),"short_name":W("Small"),"about":W("A forum."),"zone":"America/New_York","source":{"document":"A/1"}}"#,
    ),
    (
        "member-admitted",
        r#"{"member":"COL","iso2":"CO","m49":"170","name":{"original":"en","texts":{"en":{"words":"Colombia","status":"original"},"fr":{"words":"Colombie (la)","status":"official"}}},"formal_name":W("the Republic of Colombia"),"admitted":1945,"source":{"document":"A/1"}}"#,
    ),
    (
        "member-admitted",
        r#"{"member":"BHS","iso2":"BS","m49":"044","name":{"original":"en","texts":{"en":{"words":"Bahamas (the)","status":"original"},"fr":{"words":"Bahamas (les)","status":"official"}}},"formal_name":W("=the Commonwealth"),"source":{"document":"A/1"}}"#,
    ),
    (
        "group-recorded",
        r#"{"group":"grulac","kind":"regional","name":W("Latin American and Caribbean States"),"source":{"document":"A/1"},"certainty":"seen"}"#,
    ),
    (
        "group-joined",
        r#"{"group":"grulac","members":["COL","BHS"],"from":"2020-01-01","source":{"document":"A/1"}}"#,
    ),
    (
        "group-left",
        r#"{"group":"grulac","members":["BHS"],"from":"2026-05-01","source":{"document":"A/1"}}"#,
    ),
    (
        "body-established",
        r#"{"body":"plenary","kind":"plenary","name":W("Plenary"),"about":W("All."),"source":{"document":"A/1"},"certainty":"seen"}"#,
    ),
    (
        "office-taken",
        r#"{"body":"plenary","post":"chair","member":"COL","person":"p-1","name":"The Chair’s name","from":"2026-03-30","source":{"document":"A/1"},"certainty":"seen"}"#,
    ),
    (
        "office-taken",
        r#"{"body":"plenary","post":"rapporteur","member":"BHS","person":"p-2","name":{"sealed":"5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a"},"from":"2026-03-30","source":{"document":"A/1"},"certainty":"seen"}"#,
    ),
    (
        "office-ended",
        r#"{"body":"plenary","post":"chair","person":"p-1","from":"2026-12-31"}"#,
    ),
    (
        "session-scheduled",
        r#"{"session":"2026-07","bodies":["plenary"],"name":W("July, plenary; session"),"opens":"2026-07-20","closes":"2026-07-24","place":W("New York"),"zone":"America/New_York","note":W("A note that is long enough to be folded once it stands in a calendar.\nSecond line."),"source":{"document":"A/1"},"certainty":"unverified-high"}"#,
    ),
    (
        "meeting-scheduled",
        r#"{"session":"2026-07","meeting":1,"body":"plenary","opens":{"at":"2026-07-20T14:00:00Z","civil":"2026-07-20T10:00:00","zone":"America/New_York"},"closes":{"at":"2026-07-20T17:00:00Z","civil":"2026-07-20T13:00:00","zone":"America/New_York"},"tzdb":"2026a"}"#,
    ),
    (
        "meeting-scheduled",
        r#"{"session":"2026-07","meeting":2,"body":"plenary","opens":{"at":"2026-07-21T14:00:00Z","civil":"2026-07-21T10:00:00","zone":"America/New_York"},"closes":{"at":"2026-07-21T17:00:00Z","civil":"2026-07-21T13:00:00","zone":"America/New_York"},"tzdb":"2026a"}"#,
    ),
    (
        "meeting-moved",
        r#"{"session":"2026-07","meeting":2,"opens":{"at":"2026-07-21T19:00:00Z","civil":"2026-07-21T15:00:00","zone":"America/New_York"},"closes":{"at":"2026-07-21T22:00:00Z","civil":"2026-07-21T18:00:00","zone":"America/New_York"},"tzdb":"2026a"}"#,
    ),
    (
        "meeting-cancelled",
        r#"{"session":"2026-07","meeting":2,"reason":"=the room is needed"}"#,
    ),
    (
        "agenda-item-placed",
        r#"{"item":"2026-07/5","session":"2026-07","number":5,"description":W("Substantive issues."),"rests_on":[{"document":"A/1","place":{"paragraph":9}}],"source":{"document":"A/1"}}"#,
    ),
    (
        "wording-put-forward",
        r#"{"item":"2026-07/5","wording":"chair-draft","description":W("As drafted."),"by":[{"member":"COL"},{"member":"BHS"}],"source":{"document":"A/1"}}"#,
    ),
    (
        "agenda-stood",
        r#"{"session":"2026-07","standing":"not-adopted","on":"2026-07-20","source":{"document":"A/1"}}"#,
    ),
    (
        "element-recorded",
        r#"{"element":"norm-a","part":"norm","title":W("Cooperation"),"summary":W("Cooperate."),"source":{"document":"A/1"},"certainty":"seen"}"#,
    ),
    (
        "provision-recorded",
        r#"{"provision":"who","title":W("Who appoints"),"summary":W("In dispute."),"readings":[{"reading":"chair","words":W("The Chair.")},{"reading":"members","words":W("The members.")}],"standing":"open","source":{"document":"A/1","place":{"named":"annex C, paragraph 9"}},"certainty":"seen"}"#,
    ),
    (
        "question-raised",
        r#"{"question":"appointment","title":W("Who appoints?"),"about":W("It matters."),"body":"plenary","session":"2026-07","agenda_item":"2026-07/5","provision":"who","raised":"2026-03-30","source":{"document":"A/1"}}"#,
    ),
    (
        "option-put-forward",
        r#"{"question":"appointment","option":"the-chair","title":W("The Chair appoints."),"reading":"chair"}"#,
    ),
    (
        "position-recorded",
        r#"{"position":1,"holder":{"member":"BHS"},"question":"appointment","option":"the-chair","stance":"support","expressed":"2026-03-30","known_by":"reported","evidence":{"cited":{"document":"A/1","place":{"paragraph":12}}},"words":W("=SUM(1) was said, \"quoted\", in\ntwo lines"),"caveats":["implicit","partial"]}"#,
    ),
    (
        "position-recorded",
        r#"{"position":2,"holder":{"member":"BHS"},"question":"appointment","option":"the-chair","stance":"oppose","expressed":"2026-04-02","on_behalf_of":{"aligned-with":"grulac"},"known_by":"declared","evidence":"declaration","words":W("It changed its mind."),"supersedes":[1]}"#,
    ),
    (
        "position-recorded",
        r#"{"position":3,"holder":{"unnamed":"many"},"question":"appointment","option":"the-chair","stance":"concern","expressed":"2026-03-30","known_by":"reported","evidence":{"cited":{"document":"A/1","place":{"span":{"from":3,"to":9}}}},"words":W("Many voiced concern.")}"#,
    ),
    (
        "position-recorded",
        r#"{"position":4,"holder":{"officer":{"body":"plenary","post":"chair"}},"question":"appointment","option":"the-chair","stance":"propose","expressed":"2026-03-30","known_by":"recorded","evidence":{"cited":{"document":"A/1"}},"words":W("The Chair proposed it.")}"#,
    ),
    (
        "position-retracted",
        r#"{"position":3,"reason":"Counted twice."}"#,
    ),
    (
        "statement-recorded",
        r#"{"statement":1,"document":"statement-1","title":W("Statement of the Bahamas"),"original":"a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","text":"b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2","bytes":40,"language":"en","status":"as-delivered","speaker":{"member":"BHS"},"session":"2026-07","on":"2026-03-30","publisher":"Permanent Mission"}"#,
    ),
    (
        "statement-recorded",
        r#"{"statement":2,"document":"report-2","title":W("Summary"),"original":"c1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","text":"d2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2","bytes":90,"language":"fr","status":"third-party","on":"2026-03-31","publisher":"Somebody"}"#,
    ),
    (
        "position-disputed",
        r#"{"dispute":1,"position":1,"member":"BHS","reason":"We said something else."}"#,
    ),
    (
        "dispute-settled",
        r#"{"dispute":1,"position":1,"settlement":{"declared":2}}"#,
    ),
    (
        "position-disputed",
        r#"{"dispute":2,"position":1,"member":"BHS","reason":"Once more."}"#,
    ),
    (
        "dispute-settled",
        r#"{"dispute":2,"position":1,"settlement":"withdrawn"}"#,
    ),
    (
        "position-disputed",
        r#"{"dispute":3,"position":3,"member":"BHS","reason":"Counted twice."}"#,
    ),
    (
        "dispute-settled",
        r#"{"dispute":3,"position":3,"settlement":"retracted"}"#,
    ),
    (
        "roll-call-recorded",
        r#"{"document":"A/1","assembly_session":60,"on":"2005-12-08","title":W("A vote"),"yes":["COL"],"no":[],"abstain":["BHS"],"source":{"document":"A/1"}}"#,
    ),
    ("founding-completed", r#"{"pack":"small"}"#),
    (
        "value-withheld",
        r#"{"seal":"7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f","rule":{"document":"A/1"},"reason":"Asked for.","confirmed_by":"p-3"}"#,
    ),
    (
        "value-erased",
        r#"{"seal":"7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f","rule":{"document":"A/1"},"reason":"Asked for.","confirmed_by":"p-3"}"#,
    ),
    (
        "log-key-rotated",
        r#"{"old":"small+1","new":"small+2","reason":"Its year is over.","confirmed_by":"p-3"}"#,
    ),
    (
        "person-seated",
        r#"{"seat":{"seat":"secretariat"},"person":"p-3","role":"officer","focal_point":false,"from":"2026-04-01"}"#,
    ),
    (
        "credentials-presented",
        r#"{"credentials":1,"party":{"seat":"delegation","of":"COL"},"letter":"1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a","issued_by":"the Permanent Representative","issued":"2026-03-28","head":"p-4","from":"2026-04-01","standing":"submitted"}"#,
    ),
    (
        "credentials-presented",
        r#"{"credentials":2,"party":{"seat":"delegation","of":"COL"},"letter":"2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b","issued_by":"the Permanent Representative","issued":"2026-03-29","head":"p-5","from":"2026-04-02","standing":"submitted","succeeds":"p-4"}"#,
    ),
    (
        "credentials-stood",
        r#"{"credentials":2,"standing":"submitted","on":"2026-04-02"}"#,
    ),
    (
        "credentials-stood",
        r#"{"credentials":2,"standing":"provisional","on":"2026-04-02"}"#,
    ),
    (
        "credentials-stood",
        r#"{"credentials":2,"standing":"approved","on":"2026-04-02"}"#,
    ),
    (
        "credentials-stood",
        r#"{"credentials":2,"standing":"contested","on":"2026-04-02"}"#,
    ),
    (
        "person-seated",
        r#"{"seat":{"seat":"delegation","of":"COL"},"person":"p-6","role":"alternate","focal_point":true,"from":"2026-04-02"}"#,
    ),
    (
        "person-seated",
        r#"{"seat":{"seat":"observer","of":"a-city"},"person":"p-7","role":"adviser","focal_point":false,"from":"2026-04-02"}"#,
    ),
    (
        "role-changed",
        r#"{"seat":{"seat":"delegation","of":"COL"},"person":"p-6","role":"adviser","focal_point":false}"#,
    ),
    (
        "head-disputed",
        r#"{"seat":{"seat":"delegation","of":"COL"},"person":"p-5","reason":"Another was named"}"#,
    ),
    (
        "person-unseated",
        r#"{"seat":{"seat":"stakeholder","of":"a-university"},"person":"p-8"}"#,
    ),
    (
        "person-unseated",
        r#"{"seat":{"seat":"vice-chair","of":"plenary"},"person":"p-8","reason":"Another assignment"}"#,
    ),
    (
        "passkey-enrolled",
        r#"{"passkey":1,"credential":"AQID","public_key":"pQEC","algorithm":"ES256","relying_party":"small.example","device_bound":true}"#,
    ),
    ("passkey-ended", r#"{"passkey":1,"reason":"It was lost"}"#),
    ("passkey-ended", r#"{"passkey":1}"#),
    (
        "credentials-stood",
        r#"{"credentials":2,"standing":"withdrawn","on":"2026-04-03"}"#,
    ),
    (
        "terms-set",
        r#"{"mode":"in-meeting","provision":"who","hours_min":72,"breakers":"members","on_break":"reopens","reasons":"optional","source":{"document":"A/1"},"certainty":"seen"}"#,
    ),
    (
        "terms-set",
        r#"{"mode":"silence","provision":"who","hours_min":72,"breakers":"members","on_break":"reopens","reasons":"optional","source":{"document":"A/1"},"certainty":"seen"}"#,
    ),
    (
        "terms-set",
        r#"{"mode":"after-consultations","provision":"who","hours_min":72,"breakers":"members","on_break":"reopens","reasons":"optional","source":{"document":"A/1"},"certainty":"seen"}"#,
    ),
    (
        "matter-put",
        r#"{"matter":1,"body":"plenary","subject":{"kind":"text"},"title":W("Modalities"),"mode":"silence","provision":"who","text":{"sha256":"a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","versions":[{"language":"en","status":"original","sha256":"a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1"}]}}"#,
    ),
    (
        "matter-opened",
        r#"{"matter":1,"entitled":["COL","BHS"],"deadline":{"at":"2026-07-10T22:00:00Z","civil":"2026-07-10T18:00:00","zone":"America/New_York"},"tzdb":"2026a"}"#,
    ),
    (
        "concern-raised",
        r#"{"matter":1,"member":"BHS","words":"It leaves something out."}"#,
    ),
    (
        "hold-asked",
        r#"{"matter":1,"member":"BHS","until":{"at":"2026-07-10T22:00:00Z","civil":"2026-07-10T18:00:00","zone":"America/New_York"}}"#,
    ),
    (
        "objection-raised",
        r#"{"objection":1,"matter":1,"member":"COL","text":"a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","received":"2026-07-10T21:59:59Z","late":false,"by_head":true,"breaks":"reopens"}"#,
    ),
    (
        "objection-raised",
        r#"{"objection":2,"matter":1,"member":"COL","text":"a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","received":"2026-07-10T21:59:59Z","late":false,"by_head":true,"breaks":"pauses"}"#,
    ),
    (
        "objection-raised",
        r#"{"objection":3,"matter":1,"member":"COL","text":"a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","received":"2026-07-10T21:59:59Z","late":false,"by_head":true}"#,
    ),
    (
        "objection-raised",
        r#"{"objection":4,"matter":1,"member":"COL","text":"a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","received":"2026-07-10T21:59:59Z","late":true,"by_head":true}"#,
    ),
    (
        "objection-raised",
        r#"{"objection":5,"matter":1,"member":"COL","text":"a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1","received":"2026-07-10T21:59:59Z","late":false,"by_head":true,"breaks":"ends"}"#,
    ),
    (
        "objection-withdrawn",
        r#"{"objection":1,"matter":1,"member":"COL","by_head":true}"#,
    ),
    (
        "words-attached",
        r#"{"matter":1,"member":"BHS","given":"reservation","paragraphs":["27"],"words":"Our words."}"#,
    ),
    (
        "words-attached",
        r#"{"matter":1,"member":"BHS","given":"dissociation","paragraphs":["27"],"words":"Our words."}"#,
    ),
    (
        "words-attached",
        r#"{"matter":1,"member":"BHS","given":"understanding","paragraphs":["27"],"words":"Our words."}"#,
    ),
    (
        "words-attached",
        r#"{"matter":1,"member":"BHS","given":"explanation-before","paragraphs":["27"],"words":"Our words."}"#,
    ),
    (
        "words-attached",
        r#"{"matter":1,"member":"BHS","given":"explanation-after","paragraphs":["27"],"words":"Our words."}"#,
    ),
    (
        "consultation-held",
        r#"{"consultation":1,"matter":1,"with":["COL","BHS"],"on":"2026-07-08","format":"informal"}"#,
    ),
    (
        "consultation-confirmed",
        r#"{"consultation":1,"matter":1,"member":"COL"}"#,
    ),
    (
        "text-changed",
        r#"{"matter":1,"text":{"sha256":"a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2a2","versions":[]}}"#,
    ),
    (
        "text-changed",
        r#"{"matter":1,"text":{"sha256":"a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3a3","versions":[]},"deadline":{"at":"2026-07-10T22:00:00Z","civil":"2026-07-10T18:00:00","zone":"America/New_York"},"tzdb":"2026a"}"#,
    ),
    (
        "deadline-extended",
        r#"{"matter":1,"deadline":{"at":"2026-07-10T22:00:00Z","civil":"2026-07-10T18:00:00","zone":"America/New_York"},"tzdb":"2026a","reason":"A holiday"}"#,
    ),
    (
        "silence-resumed",
        r#"{"matter":1,"deadline":{"at":"2026-07-10T22:00:00Z","civil":"2026-07-10T18:00:00","zone":"America/New_York"},"tzdb":"2026a"}"#,
    ),
    (
        "matter-put",
        r#"{"matter":2,"body":"plenary","subject":{"kind":"agenda","session":"2026-07"},"title":W("Agenda"),"mode":"in-meeting","provision":"who"}"#,
    ),
    ("matter-opened", r#"{"matter":2,"entitled":["COL","BHS"]}"#),
    (
        "consensus-tested",
        r#"{"matter":2,"pause_ends":"2026-07-20T14:00:30Z"}"#,
    ),
    (
        "vote-taken",
        r#"{"matter":2,"yes":["COL"],"no":["BHS"],"abstain":[],"majority":"simple","carried":true}"#,
    ),
    (
        "vote-taken",
        r#"{"matter":2,"yes":["COL"],"no":["BHS"],"abstain":[],"majority":"simple","carried":false}"#,
    ),
    (
        "decision-taken",
        r#"{"decision":"2026/1","matter":2,"how":"in-meeting","provision":"who","rule":{"document":"A/1"},"entitled":2,"on":"2026-07-20"}"#,
    ),
    (
        "decision-taken",
        r#"{"decision":"2026/2","matter":2,"how":"silence","provision":"who","rule":{"document":"A/1"},"entitled":2,"on":"2026-07-20"}"#,
    ),
    (
        "decision-taken",
        r#"{"decision":"2026/3","matter":2,"how":"after-consultations","provision":"who","rule":{"document":"A/1"},"entitled":2,"on":"2026-07-20"}"#,
    ),
    (
        "decision-taken",
        r#"{"decision":"2026/4","matter":2,"how":"vote","provision":"who","rule":{"document":"A/1"},"entitled":2,"on":"2026-07-20"}"#,
    ),
    (
        "matter-closed",
        r#"{"matter":1,"closing":"withdrawn","reason":"So wished","rule":{"document":"A/1"},"on":"2026-07-20"}"#,
    ),
    (
        "matter-closed",
        r#"{"matter":1,"closing":"deferred","reason":"So wished","rule":{"document":"A/1"},"on":"2026-07-20"}"#,
    ),
    (
        "matter-closed",
        r#"{"matter":1,"closing":"taken-note-of","reason":"So wished","rule":{"document":"A/1"},"on":"2026-07-20"}"#,
    ),
    (
        "matter-closed",
        r#"{"matter":1,"closing":"not-adopted","reason":"So wished","rule":{"document":"A/1"},"on":"2026-07-20"}"#,
    ),
    (
        "decision-cancelled",
        r#"{"decision":"2026/1","by_decision":"2026/2","reason":"Another way"}"#,
    ),
    (
        "classification-recorded",
        r#"{"basis":"old-list","division":"development","title":W("An old list"),"classes":[{"class":"developed","title":W("Developed"),"members":["BHS"],"also":["COL"]}],"source":{"document":"A/1"},"certainty":"seen"}"#,
    ),
    (
        "post-established",
        r#"{"post":"plenary/co-facilitator","body":"plenary","office":"co-facilitator","title":W("Co-facilitators"),"places":1,"decided_by":"plenary","provision":"who","source":{"document":"A/1"},"certainty":"seen"}"#,
    ),
    (
        "candidate-nominated",
        r#"{"candidate":1,"member":"COL","counted":"COL","person":"p-9","posts":["plenary/co-facilitator"],"name":{"sealed":"5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a"},"stated":{"gender":"woman"},"consent":{"on":"2026-04-02","via":"letter","sha256":"5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a"}}"#,
    ),
    (
        "slate-put",
        r#"{"slate":1,"decided_by":"plenary","provision":"who","fills":[{"post":"plenary/co-facilitator","candidates":[1]}],"from":"2026-08-01","term":"full","found":[{"criterion":"one","basis":"old-list","verdict":"not-stated","not_stated":1}]}"#,
    ),
    (
        "mandate-proposed",
        r#"{"mandate":1,"body":"plenary","tasks":[W("Look into it.")],"basis":{"document":"A/1"},"from":"2026-04-01","until":"2026-12-01","outputs":[{"title":W("A guide"),"indicator":W("It is issued."),"owner":{"member":"COL"},"due":"2026-11-01"}]}"#,
    ),
    (
        "topic-proposed",
        r#"{"topic":1,"body":"plenary","title":W("Ransomware"),"proposers":["COL"]}"#,
    ),
    (
        "preferences-filed",
        r#"{"body":"plenary","member":"COL","ranked":[{"topic":1,"reasons":"=it matters"}]}"#,
    ),
    (
        "preferences-withdrawn",
        r#"{"body":"plenary","member":"COL","reason":"=it is looked at anew"}"#,
    ),
    (
        "preferences-filed",
        r#"{"body":"plenary","member":"COL","ranked":[{"topic":1,"reasons":"=it matters"}]}"#,
    ),
    (
        "topics-chosen",
        r#"{"body":"plenary","topics":[1],"matter":1,"consultations":[1],"reading":"the-chair","on":"2026-04-03","confirmed_by":"p-2"}"#,
    ),
    (
        "rotation-planned",
        r#"{"body":"plenary","slots":[{"from":"2026-04-01","until":"2026-08-01","topic":1}]}"#,
    ),
    (
        "briefer-nominated",
        r#"{"briefer":1,"body":"plenary","topic":1,"member":"COL","name":{"sealed":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"},"about":"What is seen"}"#,
    ),
    (
        "input-filed",
        r#"{"input":1,"body":"plenary","topic":1,"from":{"member":"COL"},"title":W("A paper"),"sha256":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}"#,
    ),
    (
        "scenario-set",
        r#"{"scenario":1,"body":"plenary","topic":1,"title":W("A port stands still"),"situation":W("It does."),"questions":[W("What now?")],"attributed":true}"#,
    ),
    (
        "scenario-answered",
        r#"{"scenario":1,"question":1,"member":"COL","words":"Call"}"#,
    ),
    (
        "recommendation-put",
        r#"{"recommendation":1,"body":"plenary","topic":1,"title":W("First hours"),"paragraphs":[W("States call."),W("States answer.")],"proposers":["COL"],"output":1}"#,
    ),
    (
        "scenario-concluded",
        r#"{"scenario":1,"words":W("Calls help."),"recommendations":[1]}"#,
    ),
    (
        "support-declared",
        r#"{"recommendation":1,"member":"BHS","support":"supports"}"#,
    ),
    (
        "support-declared",
        r#"{"recommendation":1,"member":"BHS","support":"proposes"}"#,
    ),
    (
        "support-declared",
        r#"{"recommendation":1,"member":"BHS","support":"ended"}"#,
    ),
    (
        "paragraph-revised",
        r#"{"recommendation":1,"paragraph":2,"base":1,"revision":2,"words":W("States answer soon.")}"#,
    ),
    (
        "point-opened",
        r#"{"recommendation":1,"point":1,"member":"BHS","paragraph":2,"words":"Too soon","alternatives":["in a day","in a week"]}"#,
    ),
    (
        "alternative-held",
        r#"{"recommendation":1,"point":1,"member":"BHS","alternative":2,"basis":"declaration"}"#,
    ),
    (
        "alternative-held",
        r#"{"recommendation":1,"point":1,"member":"COL","basis":"declaration"}"#,
    ),
    (
        "point-closed",
        r#"{"recommendation":1,"point":1,"member":"BHS"}"#,
    ),
    (
        "recommendation-put",
        r#"{"recommendation":2,"body":"plenary","topic":1,"title":W("A scale"),"paragraphs":[W("States use one.")]}"#,
    ),
    (
        "recommendation-withdrawn",
        r#"{"recommendation":2,"reason":"Another way"}"#,
    ),
    (
        "divergence-recorded",
        r#"{"divergence":1,"body":"plenary","question":W("First what?"),"views":[{"words":"This","holders":[{"member":"COL","basis":{"position":1}}]},{"words":"That"}]}"#,
    ),
    (
        "view-joined",
        r#"{"divergence":1,"member":"BHS","view":2,"basis":"declaration"}"#,
    ),
    (
        "view-joined",
        r#"{"divergence":1,"member":"BHS","basis":"declaration"}"#,
    ),
    (
        "report-compiled",
        r#"{"report":1,"body":"plenary","mandate":1,"edition":"draft","version":1,"title":W("Report"),"parts":{},"corrections_until":"2026-05-01"}"#,
    ),
    (
        "prose-edited",
        r#"{"report":1,"place":"introduction","base":0,"revision":1,"words":W("It met.")}"#,
    ),
    (
        "correction-filed",
        r#"{"report":1,"correction":1,"member":"BHS","place":"divergences","words":"That is not our view"}"#,
    ),
    (
        "correction-settled",
        r#"{"report":1,"correction":1,"taken":true,"words":"Said so"}"#,
    ),
    (
        "correction-settled",
        r#"{"report":1,"correction":1,"taken":false,"words":"It is as recorded"}"#,
    ),
    (
        "report-compiled",
        r#"{"report":1,"body":"plenary","mandate":1,"edition":"final","version":2,"title":W("Report"),"parts":{"withdrawn":[2]}}"#,
    ),
    (
        "report-transmitted",
        r#"{"report":1,"mandate":1,"on":"2026-05-02"}"#,
    ),
    (
        "matter-put",
        r#"{"matter":3,"body":"plenary","subject":{"kind":"disposition","report":1,"recommendation":1,"revision":2,"disposition":"adopted-with-amendment","words":"in a day"},"title":W("Disposition"),"mode":"in-meeting","provision":"who"}"#,
    ),
    (
        "decision-taken",
        r#"{"decision":"2026/9","matter":3,"how":"in-meeting","provision":"who","rule":{"document":"A/1"},"entitled":2,"on":"2026-05-03"}"#,
    ),
    (
        "implementation-assigned",
        r#"{"recommendation":1,"task":1,"who":[{"member":"COL"}],"words":W("Name a contact."),"due":"2026-05-20"}"#,
    ),
    (
        "implementation-reported",
        r#"{"recommendation":1,"task":1,"member":"COL","words":"Named","on":"2026-05-10","done":true}"#,
    ),
    (
        "position-annotated",
        r#"{"annotation":1,"position":1,"member":"BHS","words":W("On the draft of March.")}"#,
    ),
    (
        "position-recorded",
        r#"{"position":5,"holder":{"member":"BHS"},"question":"appointment","option":"the-chair","stance":"neutral","expressed":"2026-04-03","known_by":"declared","evidence":"declaration","words":W("It had said neither."),"supersedes":[1,2],"regards":{"corrects":1}}"#,
    ),
];

/// The forum after all acts.
pub(crate) fn forum() -> Forum {
    let mut forum = Forum::default();
    for recorded in acts() {
        forum.apply(&recorded);
    }
    forum
}

/// The acts, entered one a minute.
pub(crate) fn acts() -> Vec<Recorded> {
    let first: jiff::Timestamp = "2026-04-03T09:00:00Z".parse().unwrap();
    let acts = ACTS.iter().zip(0..).map(|((kind, body), minute)| Recorded {
        at: first + jiff::SignedDuration::from_mins(minute),
        on: None,
        by: By {
            seat: Seat::Founder,
            person: PersonId::new("p-0").unwrap(),
        },
        signed: Vec::new(),
        act: Act::decode(kind, &worded(body)).unwrap(),
    });
    acts.collect()
}

/// `W("…")` is short for a wording in English.
fn worded(body: &str) -> String {
    let mut parts = body.split("W(");
    let mut whole = parts.next().unwrap().to_owned();
    for part in parts {
        let end = part.find(r#"")"#).unwrap() + 1;
        let (words, rest) = part.split_at(end);
        whole.push_str(r#"{"original":"en","texts":{"en":{"words":"#);
        whole.push_str(words);
        whole.push_str(r#","status":"original"}}}"#);
        whole.push_str(&rest[1..]);
    }
    whole
}
