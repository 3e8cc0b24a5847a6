"""Quotation: the steps by which ``fabula.reading.quotes`` finds what is said, thought and written."""
