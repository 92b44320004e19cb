"""Forms of messages, tables and reports that edited copy seldom has: “24/05”, “2011 to June 2016”, “at 7p”.

```
dates, periods, times ──> readings.Loose     the door: each kind found when first asked for
ranges                ──┘
```

In copy the same shapes are as often a score, a price or a fraction. So they stand apart from what the
calendar reads surely: no rule sees them, `newslint facts` shows them with low confidence, and where a sure
reading touches one, the sure one stands, unless it is a part of it.
"""
