"""The sorts of slips, one module a family."""
