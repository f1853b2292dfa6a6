"""Dates: what the words of a sentence say of time. Which days they mean is found in grounding.

Its files, in the order of reading:

* `calendar_words`: a sentence's tokens as these readers look at them; months, seasons, holidays, ordinals
* `claimed_dates`: dates that belong to a superlative and to no figure
* `records_began`: the day on which counting began
* `nowadays`: "today" that is no day
* `time_words`: what kind of time words name, for a person who asks
* `spoken_years`: years as they are said: nineteen ninety-one, two thousand three
* `years`: words for a whole year: 2016, '16, fiscal 2016, last year
* `dates_no_figure`: days of print, and days that only name a paper or a meeting
* `dates`: months, days of a month, weekdays, holidays, with their year
* `parts_of_year`: quarters, halves and other parts by their order
* `relative_dates`: times counted from the day of the words: last month, the weekend before
* `same_period`: the same days of another year
* `back_then`: words that point at the time just spoken of: back then, by then
* `untold_years`: years told by somebody's course alone: her last year as chief, the year I came, at its worst
* `running_year`: a year so far, to date, at this time
* `edges`: the end of March, midyear, the mid-1990s
* `ended`: stretches told by their end: the year ended Sept. 30
* `points`: any of these at one place, without the preposition before it
* `date_ranges`: two ends of one stretch: January through May
* `stretches`: what a preposition opens: since 2004, after March, under his watch
* `up_to`: stretches told by their last day: through Sunday, as of Dec. 30
* `period_ties`: times of one sentence that belong together
* `periods`: every period of a sentence, by all of these
"""
