"""The readers of the default pack's build: one file per family of sources."""
