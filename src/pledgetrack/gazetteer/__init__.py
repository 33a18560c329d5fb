"""From names to cities, countries and regions."""
