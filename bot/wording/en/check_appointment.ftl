check-appointment-none = I don't see any appointments made from this phone. Would you like to book one?
check-appointment-one = { $who ->
    [self] You have an appointment on { $when }, at the { $office }. { $where } Your code is { $code }.
   *[other] { $name } has an appointment on { $when }, at the { $office }. { $where } The code is { $code }.
 }
