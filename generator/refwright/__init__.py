"""refwright turns published reference documentation into a reviewed spec and typed SDKs."""

__version__ = "0.1.0"
