"""What not everybody needs, each behind an extra of its own and never imported by the core."""
