"""Checking and fixing documents; the policy of a project; decisions of people. Pure."""
