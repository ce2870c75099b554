"""Writers of source forms: each turns the composed reference into what one maker reads."""
