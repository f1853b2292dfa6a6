"""Figures: what a number counts, what befell those counted, and which figures tell nothing that the record holds.

Its files, in the order of reading:

* `wholes`: which count of a sentence another is a part of
* `signed`: signs before a figure, that tell which way it moved
* `so_often`: figures behind how often something was done
* `other_series`: bare numbers that go on with another thing: 290 times in 2015 and 305 in 2016
* `strangers`: figures without a measure that are told of something else
* `clauses`: where a clause that tells how many begins, its subject and its verb
* `other_subject`: what a clause is about, where it is nothing that is counted here
* `counted_things`: figures behind a thing that a number counts: 800 vacancies, up from 300
* `arrested_for`: for what people were arrested
* `causes`: of what people died
* `budgets`: whose budget a sum of money is
* `federal_cases`: whose cases over guns are federal
* `done_with_cases`: convictions won in federal gun cases, and those that agents send on
* `finds_sellers`: guns led back to who first sold them
* `numbers_of_places`: numbers of places or years beside what is counted
* `addends`: what is added to a running total
* `company_nouns`: the noun behind a number of people, guns or cases
* `police_as_shooters`: police who are named farther off than right before the shots
* `company`: people, guns or cases and what befell them
* `befalls_one`: what befalls one every so often
* `begins_anew`: where another sentence begins inside one
* `before_bracket`: the measure that a bracket is told of
* `measure_words`: what the words of a measure stand for in their sentence
* `counted_nouns`: the noun that a number counts
* `qualifiers_near`: qualifiers beside a figure or its noun
* `set_apart`: crimes left out or held apart: unlike rape, all but arson
* `subjects`: the measure of a figure that does not stand beside it
* `fates`: what somebody is likely to suffer
* `weather`: lines on the weather, which tell of nothing else
* `topics`: what a sentence is about that tells no figure of it
* `told_of_things`: counts whose noun is no measure: a city of 430,000
* `befell_more`: people, guns or cars and what befell more of them
* `offenders`: crimes told by who commits them: burglars struck 1,204 times
* `declined_cases`: cases that prosecutors decline, which is neither a fall nor a prosecution
* `levels_of_rates`: a percent that a published rate comes to
* `restated_amounts`: amounts of a change that stand apart from its word
* `staff_moves`: by how many officers a force has more or fewer
* `cuts`: what a place or its police cut by an amount
* `amounts`: which word of change an amount measures
* `beside_a_rival`: by how much one place has more than another
* `courts_of_state`: all the federal districts of a state, told as one
* `counted_by`: who had or made a count, told right behind it: the 701 we buried
* `plain_figure`: the reading of a count: its measure, place and period
* `per_head`: whether the words before a figure speak of a rate
* `lives_lost`: the dead of a text on murders, with no word for how they died
* `told_once`: counts of one event, or bars that are set
* `told_twice`: a part told in percent and as a count
* `in_both`: one figure told of two times
* `of_somebody`: crimes told of one who did or dealt with them
* `own_qualifiers`: qualifiers that stand at a measure and away from its figure
* `ends_of_a_part`: ends of a change of a part whose noun is told again
* `parts_told`: measures narrowed to a part that the record does not know
* `unread_parts`: words that narrow a figure to a part, and that no rule has read
* `each_told_year`: what is told of each of several years that a sentence before names: in each of those years
* `outside`: series of another field: sales, rents
* `abroad`: figures of places abroad
* `other_statistics`: statistics and places that no claim is held against
* `origin`: where traced guns were first sold
* `supplies_most`: the state that supplied more guns than any other
* `whose_count`: whose count a sentence names
* `kept_by_another`: the same count as somebody else keeps it
* `abreast`: lists that go pairwise: two places and two numbers
* `told_of_each`: what is told of each of several places: both Omaha and Tulsa
* `changes_compared`: changes that are held against something themselves
* `listed_sources`: states in a list of where traced guns were sold
* `listed_places`: figures of several places as one
* `apposed`: what stands behind a figure and is told of it
* `in_which`: what is told behind a figure of "which" or "where"
* `past_asides`: what stands behind an aside on a part and is told of the whole
* `called_untrue`: what a sentence calls untrue
* `asks_how_many`: what a sentence only asks
* `awaited`: what somebody waits for: ask me when we are under 100
* `kept_below`: bounds that somebody is only out to keep: to hold killings under 50
* `told_all_the_same`: words of doubt that doubt nothing
* `opinions`: what people think, as a poll tells it
* `of_unnamed_places`: what is told of places that nobody names
* `of_no_one_place`: moves of more than the story's city: "the general 2020 spike"
* `never_so_many`: counts that there never were, or that nobody holds
* `streaks`: days without a crime, which are no count
* `moods`: whether the sentence states, denies or projects it, and of now
* `at_one_site`: those who died at one place at one time
* `at_one_time`: counts of a time that nobody names
* `as_a_rule`: what moves or is counted as a rule, of no year
* `talked_of`: changes that somebody only talks of: criticism of rises in murders
* `moved_thing`: changes of what is only told beside a crime: the fear of crime fell
* `against_nothing`: orders of residents, of a title, and those turned round
* `in_some_year`: what one of several years reached
* `in_all_of_them`: what moved in each place of a set that the words only count
* `revised`: two counts of one year, the one in place of the other
* `only_promised`: numbers that somebody promises or asks for: pledging 45 more officers
* `no_count_of_it`: numbers and words beside a crime that count none of it
* `supposed`: sentences that only suppose: had Reno matched Tampa, it would
* `claims_nothing`: whether it only asks, supposes or plans it
* `over_those_years`: counts of years told before, by their number alone: over those two years
* `wider_wholes`: wholes of which a place had a part: Utah was home to 40 of the 900
* `past_pace`: a pace of a part of the year that is past
"""
