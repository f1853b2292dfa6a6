"""Changes: rose, fell and held, from one time to another.

Its files, in the order of reading:

* `shared_percent`: a bare number that is a percent, since its unit stands with another
* `change_start`: where a change starts, and how far back that is
* `one_tense`: the tense of a change without a verb
* `shared_end`: changes that share what they are held against
* `rival_change`: a change of another place beside one
* `gapped_change`: changes whose verb stands with another
* `so_many_times`: a factor that tells a change: nearly double in three years
* `lost_part`: a share of its people that a force or a town lost
* `than_no_time`: differences that no earlier time is the base of
* `steep_moves`: changes that an adjective calls large: steep declines
* `from_another_place`: differences from the count of another place
* `told_as_percent`: a change told again in percent: 88 fewer, or 17.5 percent
* `change`: a change with its amount
* `the_rate_told`: the rate told before, that has moved since
* `trend_times`: when a change told in words began and ended
* `denied_levels`: a level that several years are denied
* `ended_runs`: changes that another one ended
* `in_a_row`: how many years in a row
* `run_ends`: with which year a run ends: two years running, in 2017 and 2018
* `placed_each_year`: orders of places told of several years in a row
* `run_of_change`: a change told of years in a row
* `before_the_turn`: changes and runs that a turn has ended
* `joined_kinds`: several crimes of one change: declines in homicide and robbery
* `long_run`: changes over many years that nobody counts: the long-term trend
* `no_trend`: words of change that tell no trend
* `elided_subject`: verbs of change and runs whose subject stands before them
* `change_span`: where a change in words stands
* `trend`: a change in words alone
* `owner_moved`: changes whose noun is left out: Cleveland's fell, ours didn't
* `until_then`: where a run that is denied ended: before 2016 it had not reached 200 since 1993
* `listed_ends`: changes whose ends a list behind a colon tells: has hardly budged: 7,963 in 2012, 7,984 in 2013
* `level_runs`: years in a row above or below a number
* `from_that`: changes from a figure told before
* `has_since`: changes from the year told before
* `same_way`: moves that share the years of the one before
* `put_right`: changes over the time of one that the sentence calls wrong: is mistaken; it grew by 10 percent
* `share_moved`: changes of a share, which are none of the number of those counted
* `then_moved`: changes told as what came then
* `times_compared`: changes between two times that the sentence opens by comparing: comparing 2014 with 2013
* `over_that_time`: changes over a stretch that the text has told
* `beside_an_event`: changes over months that an event alone dates
* `told_alone`: a change that a whole sentence tells in one word, or only by its years in a row
* `end_topped`: which end of a change a record belongs to
* `says_over`: changes that say over what two figures told
* `two_ends`: changes whose two ends are told beside them, and the count that one leads to
"""
