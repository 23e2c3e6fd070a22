import { useState } from 'react'
import { proseOf } from '#shared/rich-text.ts'
import { CheckBox } from '../check-box.tsx'
import { ComboBox } from '../combo-box.tsx'
import { DayField } from '../day-field.tsx'
import { MoneyField } from '../money-field.tsx'
import { MultiPicker } from '../multi-picker.tsx'
import { NumberField } from '../number-field.tsx'
import { RadioGroup } from '../radio-group.tsx'
import { RichTextEditor } from '../rich-text-editor.tsx'
import { Select } from '../select.tsx'
import { TextArea } from '../text-area.tsx'
import { TextField } from '../text-field.tsx'
import styles from './gallery.module.css'

const options = ['Đảng ủy', 'Işıklar', 'Ärlighet', 'Año'].map((label) => ({
  id: label,
  label,
  detail: label.length.toString(),
}))

/** Every field: plain, with a hint, wrong, locked. */
export function GalleryFields() {
  const [text, setText] = useState('Tháng hành động')
  const [day, setDay] = useState<string | null>('2021-11-15')
  const [number, setNumber] = useState<number | string | null>(1250)
  const [one, setOne] = useState<string | null>(null)
  const [several, setSeveral] = useState<string[]>(['Işıklar'])
  const [prose, setProse] = useState(proseOf('Căn cứ Luật Bình đẳng giới\nIşık'))
  return (
    <div className={styles.stack}>
      <TextField label="Text" hint="A hint" value={text} onChange={setText} />
      <TextField label="Wrong" error="Fill in this field." value="" onChange={setText} />
      <TextField label="Locked" value={text} onChange={setText} isDisabled />
      <TextArea label="Text area" optional value={text} onChange={setText} />
      <NumberField label="Number" value={number} onChange={setNumber} />
      <MoneyField label="Money" currency="SEK" value={number} onChange={setNumber} />
      <DayField label="Day" value={day} onChange={setDay} />
      <DayField label="No such day" error="This day does not exist." value="31/02/2021" onChange={setDay} />
      <Select label="Select" optional options={options} value={one} onChange={setOne} />
      <ComboBox label="Combo box" options={options} value={one} onChange={setOne} onCreate={setOne} />
      <MultiPicker label="Multi picker" options={options} value={several} onChange={setSeveral} />
      <RadioGroup label="Radio group" options={options} value={one} onChange={setOne} />
      <CheckBox isSelected={one !== null} onChange={(on) => setOne(on ? 'Año' : null)} hint="A hint">
        Check box
      </CheckBox>
      <RichTextEditor label="Prose" value={prose} onChange={setProse} />
    </div>
  )
}
