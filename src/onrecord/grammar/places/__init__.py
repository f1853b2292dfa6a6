"""Places: the words that name one, point at one or only describe one. Which one is meant is found in grounding.

Its files, in the order of reading:

* `place_names`: the names that the lexicon holds, and what each can mean
* `called_by_name`: names of places that are here a person's or a water's
* `city_parts`: numbered parts of a city: the 11th District
* `counted_sets`: places that the words only count: in 63 cities
* `sized_sets`: classes of places by their size: cities of more than 1 million residents
* `unlisted`: places that no list holds: a county, a town with its state
* `pointers`: words that only point at a place
* `places`: every place of a sentence, by all of these
* `people`: people who are called as a city is
* `named_parts`: named parts of a city: the Rampart Division
* `capitals_named`: capitals told by their state
* `largest_of_state`: a state's largest city, told by the state
* `cities_of`: cities that nobody counts, told by where they lie: many Arizona cities
* `sized_cities`: the smaller or the larger of two cities
* `unnamed`: other places without a name: a neighboring city
* `state_behind_word`: a state named behind the word: the state of New York
* `places_that`: places that only a clause tells: in places that saw robberies climb
* `examples`: places that only stand as examples of a set
* `elsewhere`: what lies around a named place and is not it
* `police_in_state`: a state behind a city's police: Arlington police in Texas
* `called_again`: words that only call a place again: Chicago, the city of big shoulders
* `asked_of_state`: a state that is asked for help: asked the state for 50 troopers
* `places_meant`: every place of a sentence, once these have had their say
* `police_initials`: the initials of a department that the text names in full
"""
