# When the conversation goes to a person, and when it comes back.
handoff-promise = Your case number is { $folio } and you are number { $place } in line. By { $by }, someone from the office will read your message.
handoff-promise-unknown = Your case number is { $folio } and you are number { $place } in line. I can't promise you a time yet, because the office's hours are not confirmed.
handoff-promise-late = Your case number is { $folio } and you are number { $place } in line. We are later than we promised and we're sorry: your message is not lost.
handoff-promise-claimed = Your case number is { $folio } and { $name }, from the office, has it now.
handoff-claimed = { $name }, from the office, is with you now. From here on a person answers you. To go back to the automatic assistant, type FINISH (or TERMINAR).
handoff-handed-back = The person from the office has handed you back to the automatic assistant. Your case is still open.
handoff-ended = Okay, the automatic assistant answers you again. Your case is still open and someone will read it.
handoff-closed = Your case { $folio } is closed. If you need anything else, write any time.
handoff-transferred = From now on { $name }, from the office, is with you. You don’t have to tell it all again: they have your whole case.
handoff-late = We told you that somebody would read your message before now, and we could not. We are sorry. Your case { $folio } is not lost: it is number { $place } in line, and somebody will read it by { $by } at the latest.
handoff-late-unknown = We told you that somebody would read your message before now, and we could not. We are sorry. Your case { $folio } is not lost: it is number { $place } in line.
handoff-answer-late = The person who is helping you has not been able to answer yet. We are sorry: your case { $folio } is not lost. If nobody has answered you by { $by }, somebody else will take it.
handoff-returned = The person who had your case { $folio } could not answer you, and we are sorry. It is back in line, number { $place }, for somebody else to read. Meanwhile I am here to help you.
