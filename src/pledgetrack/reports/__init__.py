"""What there is to show, as frozen values; how it looks is decided in render."""
