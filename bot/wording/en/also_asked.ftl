# What is also asked around a visit.
walk-in = With an appointment you are seen at your time. You can come without one, but I can't promise that you'll be seen that day. Shall I book one?
someone-instead = It depends on what it is for, and I don't have it confirmed. If you like, someone at the office can tell you whether another person may go for you.
with-a-child = I know of no rule against it, but I don't have it confirmed. If you like, someone at the office can find out for you.
free-of-charge = Yes: all the office's help is free, and nobody should charge you for it. Other institutions charge for some things; tell me which one and I'll tell you what I know.
papers-asked = Bring your DUI (Salvadoran ID) or any papers you have. If you have none, come anyway.
parking = I don't know if there is parking, and I don't want to tell you something wrong. If you like, someone at the office can find out for you.
anothers-matter = About appointments and cases I can only talk with the person themself. They can write to us from their phone or come to the office. If you need something, I'm glad to help.
insult = I understand that you're upset, and I'm still here to help.
