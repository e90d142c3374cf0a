/** What is counted or measured: another unit behind the same figure is another quantity. */
export const UNITS: ReadonlySet<string> = new Set(
  `mile miles kilometre kilometres kilometer kilometers metre metres meter meters yard yards foot feet inch inches centimetre centimetres
  centimeter centimeters acre acres hectare hectares pound pounds kilo kilos kilogram kilograms gram grams ton tons tonne tonnes ounce ounces
  litre litres liter liters gallon gallons barrel barrels second seconds minute minutes hour hours day days week weeks month months year years
  decade decades century centuries dollar dollars euro euros cent cents yen rouble roubles ruble rubles franc francs percent points degrees
  celsius fahrenheit watts kilowatts megawatts gigawatts millimetre millimetres millimeter millimeters mph kph am pm pence`.split(/\s+/),
)

/** Short forms of units behind a figure, and the words they stand for. */
export const UNIT_FORMS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  km: ['kilometres', 'kilometers', 'kilometre', 'kilometer'],
  kms: ['kilometres', 'kilometers'],
  cm: ['centimetres', 'centimeters', 'centimetre', 'centimeter'],
  mm: ['millimetres', 'millimeters', 'millimetre', 'millimeter'],
  mi: ['miles', 'mile'],
  ft: ['feet', 'foot'],
  yd: ['yards', 'yard'],
  yds: ['yards'],
  kg: ['kilograms', 'kilos', 'kilogram', 'kilo', 'kilogrammes'],
  kgs: ['kilograms', 'kilos'],
  lb: ['pounds', 'pound'],
  lbs: ['pounds'],
  oz: ['ounces', 'ounce'],
  ha: ['hectares', 'hectare'],
  mph: ['mph'],
  kph: ['kph'],
  hr: ['hours', 'hour'],
  hrs: ['hours'],
  min: ['minutes', 'minute'],
  mins: ['minutes'],
  sec: ['seconds'],
  secs: ['seconds'],
  kw: ['kilowatts'],
  mw: ['megawatts'],
  gw: ['gigawatts'],
}

/** Forms that are units only where they stand close to the figure. */
export const GLUED_FORMS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  in: ['inches', 'inch'],
  c: ['celsius'],
  f: ['fahrenheit'],
  p: ['pence', 'p'],
}

/** Rates of several words, and their short forms. */
export const RATES: Readonly<Record<string, string>> = {
  'miles per hour': 'mph',
  'miles an hour': 'mph',
  'kilometres per hour': 'kph',
  'kilometers per hour': 'kph',
  'kilometres an hour': 'kph',
  'kilometers an hour': 'kph',
}
