# The explorer of slates: every way to fill posts from those nominated. It ranks nobody and recommends nothing.

explore-title = Explore slates
explore-lede = Every way to fill these posts with those nominated, held against all criteria at once. No person is ranked and no slate is recommended.
explore-form-posts = Posts to fill
explore-form-basis = Read the criteria by this classification
explore-form-basis-named = By the classification each criterion names
explore-form-drop = Leave out these criteria
explore-form-go = Show the slates
explore-candidates = Candidates who stand: { $count }
explore-places = Places to fill: { $count }
explore-no-criteria = No criteria have been set over these posts together. All slates then stand alike.
explore-feasible = Feasible slates: { $count }
explore-feasible-note = A slate is feasible if it fills every place and is not sure to miss a criterion that must be met. Where that depends on what is not stated, it is feasible and says so.
explore-whole = Every slate was gone through (steps of work: { $steps }).
explore-stopped = Not everything was gone through. The limit of work was reached after { $steps } steps. No slate was looked at with these candidates: { $candidates }. What follows is true of the others alone.
explore-standing = Feasible slates that meet it: { $met }; that may, depending on what is not stated: { $open }; that do not: { $unmet }

## Slates that none surpasses

explore-best-heading = Slates that no other surpasses
explore-best-note = A slate surpasses another if it is behind on no criterion and ahead on at least one. These stand beside each other; the order is that of the candidates’ numbers and says nothing.
explore-way = Way to stand { $number }
explore-alike = Slates that stand so: { $count }; shown: { $shown }
explore-more = Further ways to stand that are not shown here: { $count }
explore-by-pairing = Classes without anybody, post by post: { $by }
explore-by-spread = Places above the most for one class: { $by }
explore-by-proportion = Places too few or too many for the classes’ shares: { $by }
explore-by-parity = Places above half for women or for men: { $by }
explore-by-expertise = Areas in which nobody states expertise: { $by }
explore-by-one-per-state = Nationals beyond the first of their State: { $by }
explore-by-rotation = Nationals of a State that held the post before: { $by }
explore-from-to = { $low } to { $high }, depending on what is not stated

## What it would take

explore-trade-heading = What it would take to stand better
explore-trade-none = { $criterion }: no feasible slate of these candidates stands better on it.
explore-trade-cost = { $criterion }: a slate that stands better on it does not stand as well on { $others }.
explore-lacking-heading = What no candidate brings
explore-lacking-note = Only a further nomination, or a statement not yet made, could bring it.
explore-lacking-classes = { $post }: nobody is counted as { $classes } ({ $basis })
explore-lacking-areas = Nobody states expertise in { $areas }
explore-lacking-women = No one has stated that she is a woman
explore-lacking-men = No one has stated that he is a man

## Where no slate is feasible

explore-none-heading = No slate is feasible
explore-none-candidates = { $posts }: there are more places than persons nominated for them.
explore-none-alone = { $criteria }: this criterion alone excludes every slate.
explore-none-together = { $criteria }: together these exclude every slate. With any one of them left out, the others do not.
explore-none-unknown = The limit of work was reached before it could be said whether a slate is feasible, or why none is.
explore-relax-heading = Smallest relaxations
explore-relax-note = With any one of these there is a slate; with less of it there is none. Which of them, if any, is for the forum to say.
explore-relax-accept = Accept this for { $criterion }: { $by }

## The argument over shares

explore-shares-heading = Places and shares of the membership
explore-shares-note = Whether a pairing gives a class more or less than its share depends on who is counted in it. Each classification on record is shown; none is taken to be the right one. The fractions are exact.
explore-shares-class = Class
explore-shares-members = Members
explore-shares-membership = Share of the membership
explore-shares-places = Places by that share
explore-about = about { $number }
explore-shares-equal = Share if every class had the same
explore-shares-pairing = Share by pairing
explore-shares-compared = By pairing, compared with its share of the membership
explore-shares-more = more
explore-shares-same = the same
explore-shares-less = less
explore-shares-not-paired = not paired
explore-shares-not-classified = Members in no class: { $count }
explore-shares-also = Members that belong to it as well and are counted in another: { $count }

## What cannot be explored

explore-no-vacancy = No post has a vacant place, so there is nothing to explore.
explore-unfit-no-places = None of these posts has a place to fill. Choose a post with a vacancy.
explore-unfit-places-too-many = At most { $most } places can be looked at together. Choose fewer posts.
explore-unfit-twice = Candidate { $candidate } is there twice. Name the candidate once.
explore-unfit-unknown-basis = { $criterion } rests on the classification { $basis }, which is not on record. Leave the criterion out, or record the classification.
explore-unfit-areas-too-many = The criteria name more than { $most } areas of expertise. Leave one out.
explore-unfit-hard-too-many = More than { $most } criteria must be met. Leave some out.
explore-unfit-too-fine = The criteria tell apart more than can be counted at once. Leave one out.
explore-method = How this is computed
