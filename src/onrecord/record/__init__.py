"""The public record: packs, vintages, and the one question asked of them."""
