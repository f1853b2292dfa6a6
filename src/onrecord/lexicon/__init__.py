"""Words as data: measures, places, cues and hedges, each with its source or reason."""
