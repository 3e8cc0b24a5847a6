"""Forms: one way to write notes down is one module."""
