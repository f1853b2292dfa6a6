"""The claim language: parse and print, nothing else."""
