/** Given names that only men, or only women, commonly bear in English-language news. Names of both are left out on purpose. */

const men = `Aaron Abdul Abdullah Abraham Adam Adebayo Adrian Ahmed Aidan Ajay Alan Albert Aleksandr Alexander Alexei Alfie Alfred
  Ali Alistair Allan Allen Amit Andreas Andrei Andrew Andy Angus Anil Anthony Antonio Anton Arjun Arnold Arthur Arun Arturo Ashok
  Barack Barry Ben Benjamin Bernard Bill Bob Boris Brad Brendan Brett Brian Bruce Bryan Callum Carl Carlos Cathal Cedric
  Charles Charlie Chidi Christopher Chukwuma Ciaran Clement Clive Colin Colm Conor Craig Cyril Daniel Darren Dave David
  Dean Deepak Dennis Derek Dermot Desmond Diarmuid Diego Dimitri Dmitry Dominic Don Donald Doug Douglas Duncan Dylan Eamon
  Ed Eddie Edgar Edmund Eduardo Edward Edwin Elijah Emeka Emmanuel Eoin Eric Ernest Ethan Eugene Evan Ewan Felix Fergus
  Fernando Finn Francis Francisco Frank Fred Frederick Gareth Gary Gavin Gene Geoff Geoffrey George Gerald Gerard Giovanni
  Giuseppe Glenn Gordon Graeme Graham Greg Gregory Guy Hamish Hans Harold Harry Harvey Hassan Hector Henrik Henry Herbert
  Howard Hubert Hugh Hugo Hussein Ian Ibrahim Igor Imran Isaac Ivan Ivor Jack Jacob Jacques Jake James Jason Javier Jeff
  Jeffrey Jeremy Jerome Jim Jimmy Joaquín Joe Joel Johan John Johnny Jonas Jonathan Jorge Jose José Joseph Josh Joshua Juan
  Julian Justin Karl Keith Ken Kenneth Kevin Kofi Kumar Kwabena Kwame Lars Larry Lawrence Len Leon Leonard Leopold Liam Lionel
  Lloyd Louis Luca Lucas Luis Luke Magnus Mahmoud Malcolm Manuel Marcel Marco Marcus Mario Mark Martin Marvin Matt Matthew
  Maurice Max Micah Michael Mick Miguel Mike Mikhail Mohamed Mohammad Mohammed Muhammad Murray Musa Nathan Neil Neville
  Niall Nicholas Nick Nigel Nikolai Noah Noel Norman Oleg Oliver Olu Omar Oscar Otto Owen Paddy Padraig Patrick Paul Pavel
  Pedro Percy Peter Phil Philip Phillip Pierre Prakash Rahul Raj Rajesh Rakesh Ralph Ramesh Ranald Ravi Raymond Reginald
  Ricardo Richard Rick Rishi Rob Robert Roberto Rod Roger Roland Ron Ronald Rory Roy Rupert Russell Ryan Samuel Sandeep Sanjay
  Scott Sean Seán Sebastian Sergei Sergey Seth Shane Shaun Sidney Simon Solomon Stan Stanley Stefan Stephen Steve Steven
  Stewart Stuart Sunil Suresh Taiwo Tariq Ted Terence Theodore Thomas Tim Timothy Tobias Toby Todd Tom Tony Travis Trevor
  Tunde Victor Vijay Vikram Vincent Vladimir Volodymyr Walter Warren Wayne Wilfred Will William Wiremu Xavier Yusuf Zachary`;

const women = `Abigail Ada Adele Agnes Aisha Aisling Akosua Alexandra Alice Alison Amanda Amber Amelia Amina Amy Ana Anastasia Angela Anita
  Anjali Ann Anna Anne Annie Aoife Audrey Barbara Beatrice Bernadette Beth Betty Beverley Brenda Bridget Brigid Camilla
  Carla Carmen Carol Caroline Carolyn Catherine Cathy Cecilia Chantal Charlotte Cheryl Chiamaka Chloe Christina Christine Claire
  Clara Clare Claudia Constance Cordelia Cynthia Daphne Dawn Deborah Deirdre Delia Denise Diana Diane Divya Dolores Donna Doreen
  Doris Dorothy Edith Edna Eileen Elaine Eleanor Elena Elisabeth Eliza Elizabeth Ella Ellen Elsie Emily Emma Erica Erin
  Esther Ethel Etta Eunice Eva Eve Fatima Fatou Fiona Flora Florence Frances Francesca Freya Gabriella Gail Gemma Geraldine
  Gertrude Gillian Ginny Gladys Gloria Grace Gráinne Greta Hannah Harriet Hazel Heather Heidi Helen Helena Henrietta Hilary
  Hilda Holly Ida Imogen Ingrid Irene Iris Isabel Isabella Isla Ivy Jacqueline Jane Janet Janice Jasmine Jenna Jennifer Jenny
  Jess Jessica Jill Joanna Joanne Josephine Joyce Judith Judy Julia Julie June Karen Kate Katherine Kathleen Kathryn Katie
  Kavita Kim Kirsten Kirsty Lakshmi Laura Lauren Leah Leanne Leela Lily Linda Lisa Liz Lorraine Louise Lucia Lucy Lydia Lynn
  Madeleine Maeve Mairead Mandy Margaret Margot Maria Marian Marie Marilyn Marit Marjorie Marnie Martha Mary Matilda Maud
  Maureen Mavis Meera Megan Melanie Melissa Mercy Meghan Michelle Mildred Miriam Moira Molly Mona Monica Morag Muriel Myra
  Nadia Nancy Naomi Natalia Natalie Natasha Ngozi Niamh Nicole Nina Nora Olga Olive Olivia Orla Pamela Patricia Paula Pauline
  Peggy Penelope Penny Philippa Phoebe Phyllis Polly Pooja Priscilla Priti Priya Rachel Rebecca Rhoda Rita Rosa Rosalind Rose
  Rosemary Roisin Róisín Rosie Ruby Ruth Sally Samantha Sandra Sara Sarah Shabnam Sheila Shirley Siobhan Sofia Sonia Sophia
  Sophie Stella Stephanie Sue Sunita Susan Susannah Suzanne Sylvia Tamara Teresa Tessa Theresa Therese Tina Ursula Valerie
  Vanessa Vera Verity Veronica Victoria Violet Vivienne Wanjiku Wendy Winifred Yasmin Yvette Yvonne Zainab Zara Zoe`;

const listed = (names: string) => names.split(/\s+/).filter(Boolean);

/** What a given name says of the pronoun of whoever bears it. */
export const pronounOf: ReadonlyMap<string, 'he' | 'she'> = new Map([
  ...listed(men).map((name) => [name, 'he'] as const),
  ...listed(women).map((name) => [name, 'she'] as const),
]);
