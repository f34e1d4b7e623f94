const shown = element => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
const named = element => element.tagName.toLowerCase() + ' "' + (element.textContent || element.value || element.name).trim().replace(/\s+/g, ' ').slice(0, 40) + '"';
const all = selector => [...document.querySelectorAll(selector)].filter(shown);
const controls = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]:not([tabindex="-1"])';

// "The target is in a sentence or its size is otherwise constrained by the line-height of non-target text."
const inSentence = element => {
  if (getComputedStyle(element).display !== 'inline') return false;
  const block = element.closest('p, li, dd, dt, td, th, figcaption, blockquote, h1, h2, h3, div, body');
  const others = [...block.querySelectorAll('a')].map(link => link.textContent).join('');
  return block.textContent.replace(/\s+/g, '').length > others.replace(/\s+/g, '').length;
};

// A tick and the label around it are one target.
const box = element => {
  const label = element.labels && element.labels[0];
  const own = element.getBoundingClientRect();
  const wide = label ? label.getBoundingClientRect() : own;
  return { width: Math.max(own.width, wide.width), height: Math.max(own.height, wide.height) };
};

const offScreen = element => element.getBoundingClientRect().right <= 0;

const smallTargets = () => all('a[href], button, input:not([type=hidden]), select, textarea, summary')
  .filter(element => !inSentence(element) && !offScreen(element))
  .filter(element => box(element).width < 44 || box(element).height < 44)
  .map(element => named(element) + ' ' + Math.round(box(element).width) + 'x' + Math.round(box(element).height));

const scrolled = element => { for (let e = element.parentElement; e; e = e.parentElement) if (['auto', 'scroll'].includes(getComputedStyle(e).overflowX)) return true; return false; };

const overflow = () => document.documentElement.scrollWidth <= innerWidth ? []
  : all('body *').filter(element => element.getBoundingClientRect().right > innerWidth + 1 && !scrolled(element)).map(named).concat('scrolls to ' + document.documentElement.scrollWidth);

const clipped = () => all('body *').filter(element => {
  const style = getComputedStyle(element);
  return element.textContent.trim() && ['hidden', 'clip'].includes(style.overflowY) && element.clientHeight > 1
    && (element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1);
}).map(named);

const borderless = () => all('.button, button, input:not([type=checkbox]):not([type=radio]):not([type=hidden]), select, textarea').filter(element => {
  const style = getComputedStyle(element);
  return style.borderTopStyle === 'none' || parseFloat(style.borderTopWidth) < 1;
}).map(named);

const seconds = times => times.split(',').some(time => parseFloat(time) > 0);

const moving = () => all('*').filter(element => {
  const style = getComputedStyle(element);
  return (style.animationName !== 'none' && seconds(style.animationDuration)) || seconds(style.transitionDuration) || style.scrollBehavior === 'smooth';
}).map(named);

const focusable = () => all(controls).filter(element => !element.disabled && element.tabIndex >= 0).map(named);

const focus = () => {
  const element = document.activeElement;
  if (!element || element === document.body) return '';
  const style = getComputedStyle(element);
  const place = element.getBoundingClientRect();
  if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) return named(element) + ' has no visible ring';
  if (place.bottom < 0 || place.top > innerHeight || place.right < 0) return named(element) + ' is out of sight';
  return named(element);
};

