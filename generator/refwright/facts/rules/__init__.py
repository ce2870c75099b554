"""Rules: what a profile says of the nodes of a page, and the engine that reads pages by them."""
