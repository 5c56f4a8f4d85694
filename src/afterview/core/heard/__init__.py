"""Has the company been heard from (RULEBOOK section 7)? A message and the journal -> a judgement.

- `message`: a message as an adapter hands it over; `said`: what it says now, apart from what it quotes.
- `senders`: registrable domains, and the senders that are nobody's company; `authentication`: forged or not.
- `known`: what the journal knows of senders; `belonging`: the opportunity that a message belongs to.
- `machines`: bounces and automatic answers; `phrases/`: what is said in a no, an offer, and so on, in seven
  languages; `kinds`: what kind of message a person's words make it.
- `hear_by`: the date by which they now say that the candidate will hear.
- `judging`: the answer.
"""

from afterview.core.heard.judging import Judge, Judgement
from afterview.core.heard.message import Message, Report

__all__ = ["Judge", "Judgement", "Message", "Report"]
