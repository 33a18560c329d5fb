"""What a document says: cities, meeting facts, speakers, statements and claims, each pointing at its words."""
