const LABEL =
  'photos?|photographs?|photographer|pictures?|images?|illustrations?|graphics?|video|credits?|foto[s]?|fotograf\\w*|bild(?:er|quelle|nachweis)?|grafik|quelle|crédits?|photographie|illustrazione|imagen|imágenes|fotografía|ilustración|crédito|imagem|fotografia|ilustração|divulgação|reprodução|beeld|afbeelding|ljósmynd|mynd|kuva|zdjęcie|źródło zdjęcia|zdroj|fotó|kép|sursa foto|фото|фотография|иллюстрация|джерело|источник фото|снимка|φωτογραφία|φωτό|fotoğraf|صورة|תצ?ילום|צילום|写真|画像|图片|圖片|图|圖|摄影|攝影|사진'

/** > Photo: Ada Lind / Harbour Pictures   © Ada Lind   (Foto: dpa) */
const CREDIT = new RegExp(String.raw`^[(\[]?\s*(?:(?:${LABEL})(?:\(s\))?\s*(?:by|von|de|:|©|\||：|\/|-|–)|©|\(c\)|courtesy of\b)`, 'iu')

/** A credit names somebody; it tells no story. */
const MAX_LENGTH = 120

/** Whether a line says whose picture it is and no more. */
export function isCredit(line: string): boolean {
  return line.length <= MAX_LENGTH && CREDIT.test(line)
}
