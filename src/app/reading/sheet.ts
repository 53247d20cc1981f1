/**
 * Has the document's styles hold in a window of any size. Until a script says which view it is, they hold in small windows
 * alone, where the first paint is the document; from then on the view decides.
 */
export function freeReadingStyles(): void {
  for (const { cssRules } of document.styleSheets)
    for (const rule of cssRules)
      if (rule instanceof CSSMediaRule && /height\s*<\s*600px/.test(rule.media.mediaText))
        rule.media.mediaText = 'screen';
}
