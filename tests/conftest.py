"""What holds for every test."""

from hypothesis import settings

# No test asserts a time: on a busy machine a first call may take long.
settings.register_profile("timeless", deadline=None)
settings.load_profile("timeless")
