from collections.abc import Callable

from afterview.core.letters.lint import Finding
from each_wording import each

Judge = Callable[..., list[Finding]]


@each(
    "sentence",
    [
        "Thank you for your time on Tuesday.",
        "Thank you so much for taking the time to speak with me yesterday.",
        "I am grateful for the hour you gave me.",
        "I appreciated the chance to meet you.",
        "Thanks a lot for having me in.",
        "Many thanks for seeing me this morning.",
        "I wanted to say thank you for our conversation.",
        "I really appreciate your taking the time to talk me through the role.",
        "It meant a lot that you took the time to see me.",
        "It was good of you to see me at such short notice.",
        "I am indebted to you for the time you spent with me.",
        "Much obliged for the meeting.",
        "Please accept my thanks for the interview.",
        "My sincere thanks for an excellent conversation on Monday.",
        "Thank you for walking me through the pipeline.",
        "Thanks for the chat!",
        "Thank you, Dana, for sitting down with me.",
        "Your time this morning was much appreciated.",
        "I want to thank you and Priya for meeting with me on Monday.",
        "Thank you both for the interview.",
        "How kind of you to give up your lunch hour for me; thank you.",
        "I can't thank you enough for the ninety minutes you spent with me.",
        "Thank you for the opportunity to interview for the Data Engineer position.",
        "I'd like to express my gratitude for the time you devoted to me.",
        "I'm thankful that you made room in a busy day to meet me.",
        "Thanks for the tour, and for your patience with my questions.",
        "Thank you for the warm welcome on Monday.",
        "Thank you for the link, and for your time on Monday.",
        "Thank you for showing me around.",
        "Words are cheap, but I am truly grateful that you sat with me for so long.",
        "Thank you for a very enjoyable interview.",
        "An hour and a half is a lot to give to a stranger, and I thank you for it.",
        "I left feeling grateful for the time you took.",
        "I so appreciated talking with you about streaming.",
        "Thank you for inviting me in to talk about the job.",
        "Thank you for your time and consideration.",
        "thx for the talk today",
        "Thank you for making me feel so welcome during our interview.",
        "I was grateful to be able to meet with you and your team.",
        "Thank you for such a thoughtful conversation.",
        "It was very generous of you to spare so much of your afternoon.",
        "Let me begin by thanking you for yesterday's meeting.",
        "Thank you ever so much for fitting me in.",
        "Thank you for your candor in our conversation.",
        "You were generous with your time, and I thank you.",
        "I'm very grateful for the opportunity to discuss the role with you.",
        "With thanks for Monday's conversation, I write to tell you I want the job.",
        "I do appreciate the time you carved out for me.",
        "Thanks again for chatting with me on Monday.",
        "Thank you for interviewing me.",
        "A quick thank-you for this morning.",
        "Thank you for all the time you gave me, and the coffee.",
        "Please pass on my thanks to the panel for the hour they gave me.",
        "I owe you thanks for the hour you spent on me.",
        "I won't forget the hour you gave me. Thank you.",
        "Thank you for hosting me at the office on Monday.",
        "Thanks so much for speaking to me about the role.",
        "I felt lucky to get ninety minutes with you, and I am grateful for every one of them.",
        "Thank you for listening so carefully on Monday.",
        "Thank you most sincerely for the interview yesterday.",
        "I am writing to express my appreciation for the opportunity to sit down with you on Monday.",
        "It was so nice of you to find time for me in a busy week, and I'm thankful.",
        "First of all, thanks for the warm reception on Monday.",
        "My thanks for a conversation that I will remember.",
        "You gave me ninety minutes when you had promised me sixty. Thank you.",
        "Thank you, truly, for meeting with me.",
        "Thanks to you and Priya for the time on Monday.",
        "Thank you for hearing me out on Monday.",
        "Thank you for coming in early just to interview me.",
        "I'm obliged for your hospitality and the long talk.",
        "I left with a notebook full of ideas and a good deal of gratitude for your time.",
        "Let me thank you once more for Monday's talk.",
        "I do want to thank you for the care with which you ran the interview.",
        "Thank you for taking me around the data centre.",
        "Many thanks to you for an interview that felt like a conversation.",
        "I so enjoyed Monday, and I'm grateful to have had your time.",
        "Thank you for the invitation to interview and for the time you set aside.",
        "Nobody has ever taken that much time to explain a pipeline to me, and I'm grateful.",
        "Thanks for squeezing me in between two meetings.",
        "Heartfelt thanks for the interview.",
        "I am sincerely grateful that you agreed to meet me.",
        "Please know how much I appreciated our meeting.",
        "I'm much in your debt for Monday's conversation.",
        "I appreciate that you took an hour and a half out of your day.",
        "I was so pleased that you could see me on Monday; thank you.",
        "Thanks, Dana, for a great chat.",
        "Thank you for being so generous with your time.",
        "A belated thank you for Monday's interview.",
        "You have my thanks for the time you gave me.",
        "I would like to thank you for the pleasant interview on Monday.",
    ],
)
def test_gratitude_for_the_time_or_the_talk_is_thanks(judge_body: Judge, sentence: str) -> None:
    assert judge_body("thanks", sentence) == []


@each(
    "sentence",
    [
        "I enjoyed our talk on Monday.",
        "Thank you for the link you sent after our meeting.",
        "Thanks for the coffee.",
        "Thank you in advance for your time.",
        "Thanks in advance for your consideration.",
        "It was a pleasure to meet you.",
        "It was great talking with you on Monday.",
        "Thank you for your email about the interview.",
        "Thank you for the article on streaming that you mentioned in our conversation.",
        "Thanks to our talk I now understand what you need.",
        "I would appreciate a quick answer.",
        "I'd appreciate it if you could meet me again.",
        "Customers thanked me for my time there.",
        "I am grateful for my time at Harbor Freight Lines.",
        "The interview was fascinating.",
        "Our conversation was the highlight of my week.",
        "I loved our interview.",
        "Thank you for considering me.",
        "Thank you for your consideration.",
        "Thank you for sending the job description before our interview.",
        "I will be grateful for your decision.",
        "It was nice to meet you and see the office.",
        "Meeting you was a delight.",
        "They were thankful for the time we spent on the migration.",
        "I had a wonderful time on Monday.",
        "I am grateful for the coffee and the biscuits.",
        "Thank you for the directions to the meeting room.",
        "I appreciate good engineering.",
        "Thank you for reading this.",
        "The hour went by quickly.",
        "I valued our discussion very much.",
        "Thank you.",
        "Thanks!",
        "My team thanked me for the hours I put in.",
        "Thank you for confirming the interview.",
        "Thank you for the book recommendation from our chat.",
        "I appreciate the challenge you described in our talk.",
        "Thanks for reimbursing the train.",
        "Thank you for your reply.",
        "Thank you for the photos of the office you took during the tour.",
        "It was lovely to meet you on Monday, and the office is beautiful.",
        "Thanks for the tip about the book on streaming, I ordered it.",
        "Thank you for getting back to me so quickly after the interview.",
        "I appreciate your consideration of my application.",
        "Thank you in advance for the time you will take to read this.",
        "Our interview on Monday was the best I have had.",
        "I'm grateful for any news you can share.",
        "Thank you for the job posting you sent me on Monday.",
        "I owe my knowledge of streaming to good teachers, and I thank them.",
        "I thanked the receptionist for the visitor badge.",
        "I loved every minute of the interview.",
        "Thank you for attaching the agenda of our meeting.",
        "I appreciate teams that meet on time.",
        "Thank you for your kind words.",
        "It was a privilege.",
        "Thanks for the parking space before the interview.",
    ],
)
def test_joy_links_and_thanks_in_advance_are_no_thanks(judge_body: Judge, sentence: str) -> None:
    assert judge_body("thanks", sentence)


@each(
    "body",
    [
        "Thank you! For the offer and for the time you gave me.",
        "It was a good day. Thanks for the coffee, and thank you for all your time.",
        "Thank you for the offer, and for the hour that led to it.",
    ],
)
def test_one_of_several_thanks_may_be_for_the_time(judge_body: Judge, body: str) -> None:
    assert judge_body("thanks", body) == []


@each(
    "body",
    [
        "Thank you, I had a good time.",
        "Thank you. It was an interview.",
        "Thank you for their time.",
        "Thank you and our talk was fine.",
        "Thanks for nothing in particular, and for everybody.",
    ],
)
def test_time_that_is_only_mentioned_is_not_thanked_for(judge_body: Judge, body: str) -> None:
    assert judge_body("thanks", body)


def test_a_closing_phrase_may_thank(judge: Judge) -> None:
    assert (
        judge("thanks", "Dear Dana,\n\nI want the job.\n\nWith many thanks for your time,\nRobin Vale") == []
    )


def test_a_letter_without_a_closing_phrase_may_thank(judge: Judge) -> None:
    assert judge("thanks", "Dear Dana Ortiz,\n\nThank you for the hour.") == []


def test_a_very_long_sentence_is_read_in_time(judge: Judge) -> None:
    assert judge("thanks", "Dear Dana Ortiz,\n\n" + "thank you for the " * 3000)
