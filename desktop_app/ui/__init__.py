"""The windows: widgets draw and report, and decide nothing."""
