"""What cities say about climate at meetings, held against the target each had stated on that day."""

__version__ = "0.1.0"
