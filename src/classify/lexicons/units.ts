/** What is counted or measured: another unit behind the same figure is another quantity. */
export const UNITS: ReadonlySet<string> = new Set(
  `mile miles kilometre kilometres kilometer kilometers metre metres meter meters yard yards foot feet inch inches centimetre centimetres
  centimeter centimeters acre acres hectare hectares pound pounds kilo kilos kilogram kilograms gram grams ton tons tonne tonnes ounce ounces
  litre litres liter liters gallon gallons barrel barrels second seconds minute minutes hour hours day days week weeks month months year years
  decade decades century centuries dollar dollars euro euros cent cents yen rouble roubles ruble rubles franc francs percent points degrees
  celsius fahrenheit watts kilowatts megawatts gigawatts am pm`.split(/\s+/),
)
