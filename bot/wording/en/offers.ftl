# A place that opened, for whoever waits for one.
offer-said = A place has opened: { $when }, at the { $office }. We're keeping it for you until { $until }. Do you want it?
offer-accept = Yes, I'll take it
offer-decline = It doesn't suit me
