"""Which target a claim is about, and how the two compare. Pure: the same input gives the same verdict."""
