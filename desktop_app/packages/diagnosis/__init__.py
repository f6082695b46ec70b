"""Says what is wrong with a package that has been refused already; nothing here decides, and nothing is unpacked."""
