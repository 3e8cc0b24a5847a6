"""The models the layers stand on, each behind a small class that a test can stand in for."""
