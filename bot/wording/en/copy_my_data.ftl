copy-my-data-confirm = Do you want a copy of what the office keeps about you? A person prepares it and gives it only to you. The law gives us up to { $days } working days.
copy-my-data-change = There is nothing to change here. To go back to the question, type CONTINUE (or SEGUIR); to drop it, CANCEL (or CANCELAR).
copy-my-data-taken = We got your request: it is case { $folio }. Your copy will be ready by { $by }, and we'll write to you here to tell you how to get it.
