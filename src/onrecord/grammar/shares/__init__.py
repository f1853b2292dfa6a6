"""Shares and rates: one count over another, over heads or over time.

Its files, in the order of reading:

* `people_share`: parts of those who were killed or shot
* `the_rest`: parts told by what they are not
* `may_lie_in`: whether one place can be a part of another
* `whole_of_place`: what a wider place counts, behind the "of" of a share
* `residents_told`: how many of a state's people a city has, told without them
* `part_lies_in`: the part of a whole that lies in one place: half of Tennessee's murders happened in Memphis
* `part_there`: the part of a count that one place has, told by where it was
* `place_share`: the part that one place has in a wider one
* `share_of_change`: the part that one place has in a change of a wider one
* `share_list`: shares in a list, the part told once
* `asked_share`: a share that answers a question
* `homegrown`: what part of its own guns each state sold, the part told once
* `share_again`: a share told again without its words
* `kind_of_crime`: one crime among the crimes of which it is a kind
* `narrowed_whole`: those of whom a share is told, narrowed before it
* `share`: a part of a whole in percent
* `or_so_many`: a share told again as a count at the end of its clause
* `part_as_share`: a part told again as a share
* `suicides`: how many deaths by gun were suicides
* `murders_of_deaths`: murders among deaths by gun, told beside the suicides
* `in_state`: shares of traced guns that were sold in-state or out-of-state
* `next_source`: who comes next in an order of sources of guns
* `came_from`: counted guns with where they came from behind them
* `sold_then_found`: guns sold in one state and found in another: 128 sold in Iowa turned up in Utah
* `found_not_sold`: where guns were found, beside a state that only sold some
* `gun_sources`: where traced guns were first sold, and what share of them
* `rival_sources`: states that only sold guns, and are no rivals of one another
* `top_source`: the state that sold most of them
* `per_100k`: so many of so many heads as a number per 100,000
* `rate`: a figure per head, one in so many among them
* `rates_together`: rates of several crimes told at once
* `offences_cleared`: the offence of which a share was cleared
* `published_rate`: a rate that its publisher prints in percent
* `rate_answered`: a percent that answers for a rate named before
* `asked_rate`: a rate in percent that the question before asks for
* `told_by_day`: what a sentence points back at that tells so many a day
* `usual_day`: the day that so many are told of
* `average`: so many a day, a week, a month, a year
* `ratio`: so many of one thing for each of another
"""
