"""What is known of languages: inflection, articles, scripts, numbers, romanisation."""
