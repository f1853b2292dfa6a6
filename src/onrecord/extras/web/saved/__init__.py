"""The room of the checks that a person asked to keep: in one file of this machine, and nowhere else."""
