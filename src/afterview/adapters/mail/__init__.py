"""Mail as bytes: its parts, the text a reader sees, and what a message says about itself.

`mime`, `page`, `bounds` and `body` are what invitations and answers have in common; `message` is what
`afterview heard` reads; `mbox` parts a mailbox file. All but `mbox` run in a bounded child.
"""
