delete-my-data-confirm = Do you want us to erase what the office keeps about you? A person does it, and the law gives us up to { $days } working days. Your appointments would be canceled too.
delete-my-data-change = There is nothing to change here. To go back to the question, type CONTINUE (or SEGUIR); to drop it, CANCEL (or CANCELAR).
delete-my-data-taken = We got your request: it is case { $folio }. A person at the office will erase your data by { $by }. After that we'll have no way to write to you, so we won't let you know.
