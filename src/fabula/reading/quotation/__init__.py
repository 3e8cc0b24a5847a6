"""Quotation: what is said, thought and written in a story, with marks or without; ``quotes`` finds it all."""
