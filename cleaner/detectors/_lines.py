"""What several detectors ask of a line: how sure a notice is, what it holds beside phrases, where it stands."""

from __future__ import annotations

import re
from collections.abc import Sequence

from cleaner.document import Line, Page
from cleaner.phrases import Hit, weigh

LONG_NOTICE = 16
"""From how many words on a sentence with a single phrase is as likely the article's as the site's."""

DOUBTFUL = 0.6
"""The score that such a sentence gets at most."""

_PLAYED = re.compile(
    r"audio|video|vídeo|vidéo|áudio|видео|аудио|плеер|wideo|\bfilmu?\b|dźwięk|\bljud|\btonspur|媒体|音频|视频|影片|音訊|動画|音声"
    r"|embedded media|\bplay(?:er)?\b|再生"
)

ITEM = re.compile(
    r"\b(?:this|the|full) (?:article|page|post|info|information|answer|content|guide|story|site|review|recipe|section|episode"
    r"|interview|column|text)\b|\b(?:dies\w*|de[rnm]|die|das) (?:artikel|beitrag|seite|information\w*|inhalt\w*|antwort|text)"
    r"|^(?:artikel|beitrag|text)\b|(?:cet|cette|ce|ces|la|le|l') ?(?:article|page|contenu|informations?|réponse|chronique|texte)"
    r"|\b(?:est[aeo]|la|el) (?:artículo|página|información|contenido|respuesta|nota|noticia|post|guía|texto)\b"
    r"|(?:quest[aeio]|quest'|l'|la|il) ?(?:articolo|pagina|contenuto|informazioni|guida|risposta|notizia|testo)\b"
    r"|\b(?:d?ess[ae]|d?est[ae]|[oa]) (?:artigo|página|conteúdo|informação|matéria|notícia|resposta|texto)\b"
    r"|\b(?:dit|deze|het|de) (?:artikel|pagina|informatie|antwoord|bericht|verhaal|site)\b"
    r"|\b(?:ten|ta|te|tej|tego|to|czy) (?:artykuł\w*|stron\w+|informacj\w+|wpis\w*|treś\w+|odpowiedź|tekst\w*)"
    r"|(?:эт\w{1,3}|ваш\w?|данн\w+|ли|^) ?(?:стать\w+|страниц\w+|информаци\w+|материал\w*|новост\w+|ответ)\b"
    r"|\b(?:den här|detta|denna|det här) ?(?:artikel\w*|sida\w*|text\w*)|\b(?:artikeln|sidan|informationen|svaret|texten)\b"
    r"|記事|新聞|ページ|この情報|この回答|コンテンツ|文章|本文|此文|页面|本页|內容|内容|頁面|本頁"
)
"""What a site calls its own text when it speaks to the reader about it."""

ADDRESS = re.compile(
    r"\b(?:you|your|please|we|let us|sie|ihr\w*|dein\w*|du|bitte|vous|votre|vos|veuillez|merci de|su|tu|est[áa]s?|tienes?|usted|por favor"
    r"|pruebe|prueba|utilice|utiliza|sta[ti]e?|hai|avete|tuo|tua|prova|utilizza|você|tem|seu|sua|experimente|utilize|je|jouw?|uw|u|gebruik"
    r"|probeer|twoj\w+|swoj\w+|używasz|masz|korzystasz|użyj|spróbuj|proszę|у вас|вы|ваш\w*|пожалуйста|попробуйте|используйте|din|ditt"
    r"|dina|använd|vänligen|vi)\b|お使い|ご利用|ください|您|请|請"
)
"""A site speaks to the reader."""

_WORD = re.compile(r"[^\W\d_]+")


def notice(line: Line, strong: Sequence[Hit]) -> tuple[float, str]:
    """Score and reason of a line as a notice; a long sentence needs more than one phrase."""
    score, because = weigh(line, strong)
    if line.prose and line.words > LONG_NOTICE and len({hit.phrase.text for hit in strong}) == 1:
        score = min(score, DOUBTFUL)
    return score, because


def rest(line: Line, hits: Sequence[Hit]) -> list[str]:
    """The words of a line's view, numbers aside, that lie outside the hits."""
    view, kept, place = line.view, [], 0
    for start, end in sorted((hit.start, hit.end) for hit in hits):
        kept.append(view[place:start])
        place = max(place, end)
    kept.append(view[place:])
    return _WORD.findall(" ".join(kept))


def played(line: Line) -> bool:
    """Whether a line speaks of sound or film, so that a message about it is the player's, not the browser's."""
    return bool(_PLAYED.search(line.view))


def prose_before(page: Page, index: int) -> int:
    """How many lines of prose stand before a place."""
    return page.paragraphs[index]


def prose_after(page: Page, index: int) -> int:
    """How many lines of prose stand behind a place."""
    return page.paragraphs[-1] - page.paragraphs[index + 1]


def outside(page: Page, line: Line) -> bool:
    """Whether a line stands around the article's prose rather than in it."""
    return not page.first < line.index < page.last


def taken_up(page: Page, line: Line, said: Sequence[Hit]) -> bool:
    """Whether a line in the article is a subheading: the paragraph right below it says one of its phrases again."""
    below = page.around(line)[1]
    if below is None or not below.prose or not page.first < line.index < page.last:
        return False
    return any(line.view[hit.start : hit.end] in below.view for hit in said if not hit.phrase.hint)


def between_paragraphs(page: Page, line: Line) -> bool:
    """Whether a paragraph stands right below a line, and one or a list right above it: the place of a subheading."""
    before, after = page.around(line)
    if before is None or after is None or not after.prose:
        return False
    return before.prose or (before.marker in ("-", "1.") and page.first < before.index)


def is_label(said: Sequence[Hit]) -> bool:
    """Whether the line is just a button, a badge or a cell: a hint that must be the whole line."""
    return any(hit.phrase.hint and hit.phrase.starts and hit.phrase.ends for hit in said)


def beside(sure: Sequence[int], labels: Sequence[int], reach: int) -> set[int]:
    """The labels that stand within `reach` lines of a notice, or of a label that does."""
    near = set(sure)
    for order in (labels, labels[::-1]):
        for index in order:
            if any(step and index + step in near for step in range(-reach, reach + 1)):
                near.add(index)
    return near - set(sure)
