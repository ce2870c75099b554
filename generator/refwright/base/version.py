"""The version of refwright, which outputs and lock files record."""

__version__ = "0.1.0"
