/** What can follow the first consonants of a syllable, tones left out; source: the orthography taught in schools. */
const rimes = `
  a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
  i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
  o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong
  ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
  u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôp uôt uơ up ut uy uya uych
  uyên uyêt uyn uynh uyp uyt uyu ư ưa ưc ưi ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu
  y yêm yên yêng yêt yêu`
/** With qu the u is written once: "quan", "quyết". */
const afterQu = `
  a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt ân âng ât ây e en eo et
  ê êch ên ênh êt êu i ich inh it iu ôc ơ y ynh yt yên yêt yu`
const set = (list: string) => new Set(list.trim().split(/\s+/))
const [plain, quRimes] = [set(rimes), set(afterQu)]
const shape = /^(ngh|ng|nh|gh|gi|ch|kh|ph|th|tr|qu|[bcdđghklmnprstvx]|)(.+)$/
const tone = /[\u0300\u0301\u0303\u0309\u0323]/g

/**
 * True for one written Vietnamese syllable ("nghiêng", "Uỷ", "của"), whatever its case, form of Unicode and place of
 * the tone mark. Names and loans of other shapes ("Krông", "pin-up") are none.
 */
export function isSyllable(word: string): boolean {
  const parts = word.toLowerCase().normalize('NFD')
  const tones = parts.match(tone) ?? []
  if (tones.length > 1) return false
  const [, onset = '', rime = ''] = shape.exec(parts.replace(tone, '').normalize('NFC')) ?? []
  // A syllable that is stopped by its end has one of two tones.
  if (/(?:[ptc]|ch)$/.test(rime) && !/^[\u0301\u0323]$/.test(tones[0] ?? '')) return false
  if (onset === 'qu') return quRimes.has(rime)
  if (onset === 'gi') return plain.has(rime) || plain.has(`i${rime}`)
  return plain.has(rime) && fits(onset, rime)
}

/** k, gh and ngh stand before e, ê, i and y; c, g and ng before all others. */
function fits(onset: string, rime: string): boolean {
  const front = /^[eêiy]/.test(rime)
  if (onset === 'k' || onset === 'gh' || onset === 'ngh') return front
  if (onset === 'c' || onset === 'ng') return !front
  return onset !== 'g' || !front || rime.startsWith('i')
}
