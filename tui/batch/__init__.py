"""Many pairs of articles compared in one go, on all cores: `compare-articles batch`."""
