### The bakery

# The window
welcome = Welcome, { $name }, to our { -bakery }!
-bakery = little bakery
    .gender = feminine
long-text =
    The oven is warm.
    It bakes { "{" }bread{ "}" } and

    rolls all day.
    .title = Ovens, warm
    .accesskey =
        O
loaves =
    You have { $count ->
        [one] one loaf
       *[other]
            { NUMBER($count, minimumFractionDigits: 0) } loaves for { $who ->
                [you] yourself
               *[others] your guests
            }
    } here.
only-attributes =
    .label = Save the loaf
